import type { Role } from '../../protocol/index.ts';
import { say } from '../../words/say.ts';
import { Choice } from './field.tsx';

/** What somebody can be in a team. */
const ROLES: readonly Role[] = ['member', 'trainer', 'lead'];

interface Props {
  readonly label: string;
  readonly quiet?: boolean;
  readonly value: Role;
  readonly onChoose: (role: Role) => void;
}

/** What somebody is in the team. */
export const RoleChoice = (props: Props) => (
  <Choice {...props} choices={ROLES.map((role) => [role, say(`team.role.${role}`)] as const)} />
);
