import { Problem } from '../domain/problem.ts';

/** An edit without a reason that changes what the record means: it can be saved with one. */
export class ReasonWanted extends Problem {}
