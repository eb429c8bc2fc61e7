/** One case folder: the text of a document and what must be read from it. */
export interface PlanCase {
  name: string;
  text: string;
  expected: unknown;
}

/** The files of a folder of cases, given a way to list and read them (tests give Node's). */
export function readCases(
  folder: string,
  files: { list: (folder: string) => string[]; read: (file: string) => string },
): PlanCase[] {
  return files
    .list(folder)
    .sort()
    .map((name) => ({
      name,
      text: files.read(`${folder}/${name}/input.txt`),
      expected: JSON.parse(files.read(`${folder}/${name}/expected.json`)),
    }));
}
