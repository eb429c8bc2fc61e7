import { totalmem } from 'node:os';

const MEGABYTE = 1024 * 1024;

/** Memory of this machine or of the container around us, in bytes. */
function availableMemoryBytes(): number {
  const limit = process.constrainedMemory?.() ?? 0;
  return limit > 0 && limit < totalmem() ? limit : totalmem();
}

/** Server settings of the embedded PostgreSQL: no TCP port, UTC, a log that hardly grows, memory by machine size. */
export function serverSettings(socketFolder: string): Record<string, string> {
  return {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    port: '5432',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Starts, stops and what ends a connection; failed statements are the app's to report, and carry people's data.
    log_min_messages: 'log',
    log_checkpoints: 'off',
    jit: 'off',
    ...memorySettings(availableMemoryBytes()),
  };
}

function memorySettings(memoryBytes: number): Record<string, string> {
  if (memoryBytes < 2048 * MEGABYTE) return { shared_buffers: '48MB', work_mem: '8MB', maintenance_work_mem: '32MB' };
  if (memoryBytes < 6144 * MEGABYTE) return { shared_buffers: '128MB', work_mem: '16MB', maintenance_work_mem: '64MB' };
  return { shared_buffers: '256MB', work_mem: '32MB', maintenance_work_mem: '128MB' };
}
