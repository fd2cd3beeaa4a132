import Database from 'libsql';
import { CannotServe } from '../cannot-serve.ts';
import { faultOf } from './faults.ts';

/**
 * Claims a folder of data for this server, until it is let go or the process ends, however it ends. The claim is a
 * lock of the system's on a file of its own, so that backups can be made meanwhile.
 *
 * @throws CannotServe when another server has it
 */
export const claim = (file: string, folder: string): (() => void) => {
  const lock = new Database(file);
  try {
    lock.exec('pragma locking_mode = exclusive');
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (faultOf(error) !== 'again') throw error;
    throw new CannotServe(
      `Another server works on ${folder}. Stop that one, or give this one a folder of its own: HOLD_DATA=/another/folder npm start`,
      { cause: error },
    );
  }
  return () => lock.close();
};
