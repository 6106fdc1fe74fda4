/** Milliseconds after which a stop that was asked for has come, if it comes at all. */
const patience = 50;

export interface SuspensionCalls {
  /** Gives the terminal back. */
  readonly leave: () => void;
  /** Takes it over again, whatever has been done to it meanwhile. */
  readonly comeBack: () => void;
}

export interface Suspension {
  /** Stops this process and all that were started with it, as Ctrl-Z does elsewhere. */
  readonly suspend: () => void;
  /** Takes all handlers off again. */
  readonly dispose: () => void;
}

/**
 * Stopping for the shell, by key or by SIGTSTP, and going on at SIGCONT, after SIGSTOP too. Where
 * there is no shell that could say `fg`, the kernel drops the signal: then it goes on at once.
 */
export function suspension({ leave, comeBack }: SuspensionCalls): Suspension {
  let timer: NodeJS.Timeout | undefined;
  const stop = (whom: number): void => {
    leave();
    // Only without a handler does the signal stop.
    process.off('SIGTSTP', stopHere);
    timer = setTimeout(goOn, patience);
    process.kill(whom, 'SIGTSTP');
  };
  const stopHere = (): void => stop(process.pid);
  const goOn = (): void => {
    clearTimeout(timer);
    process.off('SIGTSTP', stopHere);
    process.on('SIGTSTP', stopHere);
    comeBack();
  };
  process.on('SIGTSTP', stopHere);
  process.on('SIGCONT', goOn);
  const dispose = (): void => {
    clearTimeout(timer);
    process.off('SIGTSTP', stopHere);
    process.off('SIGCONT', goOn);
  };
  return { suspend: () => stop(0), dispose };
}
