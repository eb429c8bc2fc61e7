export const listFilesVi = { label: 'Tải danh sách về', excel: 'Tải về Excel', csv: 'Tải về CSV' };
