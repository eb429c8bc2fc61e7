import { loadOfficialUnits, unknownProvinces } from '@openpar/application';
import { readOfficialUnits } from '@openpar/database';
import { installedFiles, openRecords } from '@openpar/server';
import { type Command, EXIT } from '../command.ts';
import { readConfigOf } from '../installation/read-config-of.ts';

/** The first step of a new installation: the territories it will work with. */
export const importOfficialCommand: Command = {
  name: 'import official-units',
  usage: '[--province CODE]... [--data DIR]',
  summary:
    'Brings in the official lists of units, of all Vietnam or of these provinces (codes of the Statistics Office).',
  example: 'openpar import official-units --province 12',
  options: { province: { type: 'string', multiple: true }, data: { type: 'string' } },
  async run({ words, options, terminal }) {
    if (words.length > 0) {
      terminal.error('usage-wrong: the official lists come with OpenPAR; no file is named.');
      return EXIT.usage;
    }
    const config = readConfigOf(options, terminal);
    if (!config) return EXIT.usage;
    const given = Array.isArray(options.province) ? options.province : [];
    const provinceCodes = given.filter((code) => typeof code === 'string');
    const official = await readOfficialUnits(installedFiles.unitLists);
    const unknown = unknownProvinces(official, provinceCodes);
    if (unknown.length > 0) {
      terminal.error(`province-unknown: no province has the code ${unknown.join(', ')}. Lai Châu is 12.`);
      return EXIT.usage;
    }
    const records = await openRecords(config, terminal.error);
    try {
      const units = await loadOfficialUnits(records, records.realm.id, { official, provinceCodes });
      terminal.out(`${units} units brought in.`);
      return EXIT.ok;
    } finally {
      await records.close();
    }
  },
};
