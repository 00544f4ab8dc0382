import { linkFault } from '../attachments/link-fault.ts';
import { writtenTexts, type Library } from '../document/library.ts';
import { spelledOut } from '../document/strings.ts';
import { placesIn } from '../document/where.ts';
import { withText } from './examples.ts';
import { refusedByReader, type Complaint, type Rule } from './rule.ts';

export const safeLinks: Rule = {
  id: 'safe-links',
  severity: 'error',
  title: 'Every link is https, a team mailbox or a page of this site, and opens for everybody',
  why: "Links in a classroom must be encrypted, must not run or fetch a program, and must not lead to one person's own files or telephone.",
  *run(library) {
    yield* refusedByReader('safe-links')(library);
    yield* faultyLinks(library);
  },
  examples: {
    passes: [
      withText('https', '[GOV.UK](https://www.gov.uk/)'),
      withText('a page of this site', '[this lesson](/lessons/be-seen/)'),
      withText('the same page', '## Notes\n\n[notes](#notes)'),
      withText('a shared page of a force', '[the plan](https://sampleshire.sharepoint.com/sites/plans/plan.docx)'),
    ],
    fails: [
      withText('a script', '[press](javascript:alert(1))'),
      withText('a script in disguise', '[press](java&#x09;script:alert(1))'),
      withText('a script behind percent signs', '[press](javascript%3Aalert(1))'),
      withText('a link defined elsewhere', '[press][x]\n\n[x]: data:text/html,hello'),
      withText('http', '[press](http://www.gov.uk/)'),
      withText('another site without a scheme', '[press](//example.org/x)'),
      withText('another site behind a backslash', '[press](/\\example.org/x)'),
      withText('a chat with somebody', 'Ask in [the chat](https://wa.me/447911123456).'),
      withText(
        "somebody's own files",
        '[the plan](https://sampleshire-my.sharepoint.com/personal/sam_example/plan.docx)',
      ),
      withText('a number in place of a name', '[the plan](https://192.0.2.7/plan)'),
      withText('a program', '[the game](https://www.example.org/game.exe)'),
      withText('an address without end', `[the plan](https://www.gov.uk/${'a'.repeat(3000)})`),
      withText('a page that opens in one office', '[the plan](https://intranet/plan)'),
    ],
  },
};

const webAddress = /https?:\/\/(?:\[[\da-f:.]+\])?[^\s<>"'\])}]*(?<![.,;:!?*_])/gi;

/** Addresses as they stand in a text, and those that entities had disguised. */
function* faultyLinks(library: Library): Generator<Complaint> {
  for (const written of writtenTexts(library)) {
    const places = placesIn(written.text);
    const told = new Set<string>();
    for (const { 0: address, index } of written.text.matchAll(webAddress)) {
      const fault = linkFault(address);
      told.add(address);
      if (fault) yield { file: written.file, ...places.at(index), message: `${fault.fault}.`, help: fault.help };
    }
    for (const { value, at } of spelledOut(written))
      for (const [address] of value.matchAll(webAddress)) {
        const fault = told.has(address) ? undefined : linkFault(address);
        told.add(address);
        if (fault) yield { file: written.file, ...at(), message: `${fault.fault}.`, help: fault.help };
      }
  }
}
