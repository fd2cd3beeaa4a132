export { type CallAudio, startAudio } from './start.ts';
