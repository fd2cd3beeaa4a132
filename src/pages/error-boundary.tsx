import { Component, type ReactNode } from 'react';
import { say } from '../words/say.ts';
import { DESK } from './route.ts';

interface Caught {
  readonly error: Error | undefined;
}

/** Says plainly that something broke, instead of a blank page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { error: undefined };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className="night">
        <main className="notice">
          <h1>{say('common.broke')}</h1>
          <p>{say('common.broke-words')}</p>
          <pre>{error.message}</pre>
          <button className="btn primary" type="button" onClick={toDesk}>
            {say('common.back-to-desk')}
          </button>
        </main>
      </div>
    );
  }
}

const toDesk = () => {
  location.hash = DESK;
  location.reload();
};
