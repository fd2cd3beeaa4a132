import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly accept?: string;
  /** a whole folder with all that is in it, where the browser can */
  readonly folder?: boolean;
  readonly several?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files. */
export const FileButton = ({ label, accept, folder = false, several = false, onFiles }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button className="btn" type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={several || folder}
        {...(folder && { webkitdirectory: '' })}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // the same file can be chosen again
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
};
