import type { Board, Part } from './board.ts';
import { COLOR } from './palette.ts';
import { display, label, ui } from './type.ts';

/** While the phone rings: who is calling, where the caption will be. */
export const createIncoming = (board: Board): Part => {
  const { scene, layout, resolution, words } = board;
  const { caption, kind, text } = layout;
  const desk = kind === 'desk';
  const line = (type: Parameters<typeof label>[1], color: number) =>
    label(scene, type, color, resolution).setX(caption.x + (desk ? 0 : caption.left));
  const says = line(ui(13 * text, Math.round(18 * text), 600), COLOR.lamp).setText(words.incoming);
  const size = (desk ? 44 : 28) * Math.min(text, 1.3);
  const who = line(display(size, Math.round(size * 1.18)), COLOR.cream);
  const role = line(ui(15 * text, Math.round(22 * text)), COLOR.cream2);
  const height = says.height + who.height + role.height + 6;
  const top = caption.y + (desk ? caption.h - height - 8 : (caption.h - height) / 2);
  says.setY(top);
  who.setY(top + says.height + 2);
  role.setY(top + height - role.height);
  return {
    draw: ({ moment, state }) => {
      const ringing = moment === 'ringing';
      for (const text of [says, who, role]) text.setVisible(ringing);
      if (!ringing) return;
      who.setText(state.scenario.caller.name);
      role.setText(state.scenario.caller.role);
    },
  };
};
