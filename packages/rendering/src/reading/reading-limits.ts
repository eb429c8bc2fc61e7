/** How much a stranger's file may ask of the machine. */
export interface ReadingLimits {
  /** Size of the file, bytes. */
  fileBytes: number;
  /** All entries of a zip archive together, unpacked, bytes. */
  unpackedBytes: number;
  /** Unpacked size over packed size of one entry; entries up to `ratioFreeBytes` are not judged. */
  entryRatio: number;
  ratioFreeBytes: number;
  pages: number;
  lines: number;
  /** Filled rows of a sheet, and columns. */
  rows: number;
  columns: number;
  /** Wall-clock time of one reading, milliseconds; kept by the worker's runner only. */
  timeoutMs: number;
  /** JavaScript heap of the worker, megabytes; kept by the worker's runner only. */
  heapMb: number;
  /** How much the process may grow while a file is read (buffers outside the heap count too), megabytes. */
  growthMb: number;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_READING_LIMITS: ReadingLimits = {
  fileBytes: 20 * MEGABYTE,
  unpackedBytes: 50 * MEGABYTE,
  entryRatio: 100,
  ratioFreeBytes: MEGABYTE,
  pages: 400,
  lines: 20_000,
  rows: 200_000,
  columns: 200,
  timeoutMs: 20_000,
  heapMb: 512,
  growthMb: 1024,
};

/** A sheet unpacks to much more than a text of the same worth: 100,000 rows of 12 columns are about 70 MB of XML. */
export const SHEET_READING_LIMITS: ReadingLimits = { ...DEFAULT_READING_LIMITS, unpackedBytes: 160 * MEGABYTE };
