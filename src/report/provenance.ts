import { paragraph, type Section, section } from './block.ts';
import { verifyCommand } from './closing.ts';
import type { Edition } from './edition.ts';
import { type Inline, name } from './inline.ts';

const code = (text: string): Inline => ({ kind: 'code', text });

/** Section 10: where corrections go. */
export function correctionsSection({ say, options }: Edition): Section {
  const contact = [options.contact === undefined ? say.corrections.desk : name(options.contact)];
  return section(
    'corrections',
    [say.corrections.title],
    [paragraph(say.corrections.text(contact))],
  );
}

/** Section 11: the head of the desk, the program, and the command that checks them. */
export function provenanceSection({ say, options }: Edition): Section {
  const { head, version } = options;
  const checked =
    head === null
      ? [paragraph([say.provenance.noHead])]
      : [
          paragraph(say.provenance.head(code(head))),
          paragraph(say.provenance.verify(code(verifyCommand(head)))),
        ];
  return section(
    'provenance',
    [say.provenance.title],
    [...checked, paragraph([say.provenance.version(version)])],
  );
}
