/** Goes on where the reader of the output has seen enough (`| head`) and closed the pipe: that is no failure. */
export function allowClosedPipe(): void {
  process.stdout.off('error', unlessClosed).on('error', unlessClosed);
}

function unlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
