import { formats } from '../../src/report/formats.ts';
import { report, shipped, update } from './report.ts';

/** Prints the shipped story's report in every format: run under other languages and time zones. */
for (const { render } of Object.values(formats)) {
  process.stdout.write(render(report([shipped, update])));
}
