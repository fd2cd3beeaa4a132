// Fails where the shell of npm knows no `exec` (cmd.exe). `npm start` asks, because of how npm stops a script:
// it tells the shell and not the program, and only with `exec` the program is what npm tells.
process.exitCode = process.platform === 'win32' ? 1 : 0;
