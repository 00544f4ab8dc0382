import { rules } from '../index.ts';
import type { Report } from './report.ts';

/** SARIF 2.1.0, which code hosts and editors read. File names are below the content folder. */
export function sarif({ problems }: Report): string {
  const driver = {
    name: 'mini-police-library',
    rules: rules.map(({ id, title, why, severity }) => ({
      id,
      shortDescription: { text: title },
      fullDescription: { text: why },
      defaultConfiguration: { level: severity },
    })),
  };
  const results = problems.map(({ rule, severity, file, line, column, message, help }) => ({
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: severity,
    message: { text: `${message} ${help}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'CONTENT' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { CONTENT: { description: { text: 'The content folder.' } } },
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
