import type { Client, TestServer } from './server.ts';

/** A team with a client for each role. */
export interface Team {
  readonly name: string;
  readonly id: string;
  readonly lead: Client;
  readonly trainer: Client;
  readonly member: Client;
  readonly ids: Readonly<Record<'lead' | 'trainer' | 'member', string>>;
}

/** Founds a team, and lets a trainer and a member in. */
export const aTeam = async (server: TestServer, name: string): Promise<Team> => {
  const lead = server.client();
  const founded = await lead.ask('foundTeam', { body: { name, pseudonym: 'Lea' } });
  if (founded.status !== 201) throw new Error(`${founded.status} ${founded.problem?.detail}`);
  const trainer = await joined(server, lead, 'Tara', 'trainer');
  const member = await joined(server, lead, 'Mo', 'member');
  return {
    name,
    id: founded.body.team.id,
    lead,
    trainer,
    member,
    ids: {
      lead: founded.body.me.id,
      trainer: await idOf(trainer),
      member: await idOf(member),
    },
  };
};

/** Lets one more into the team of a lead. */
export const joined = async (
  server: TestServer,
  lead: Client,
  pseudonym: string,
  role: 'member' | 'trainer' | 'lead' = 'member',
): Promise<Client> => {
  const { body } = await lead.ask('invite', { body: { role } });
  const client = server.client();
  const answer = await client.ask('join', { body: { invitation: body.code, pseudonym } });
  if (answer.status !== 201) throw new Error(`${answer.status} ${answer.problem?.detail}`);
  return client;
};

/** The id of whoever a client is signed in as. */
export const idOf = async (client: Client): Promise<string> =>
  (await client.ask('session')).body.me?.id ?? '';
