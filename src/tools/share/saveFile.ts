export function saveFile(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  // The browser has taken the address by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

export function saveText(text: string, fileName: string, type: string): void {
  // The mark at the start tells spreadsheets that the file is UTF-8; other readers may stumble over it.
  saveFile(new Blob([type === 'text/csv' ? '\ufeff' : '', text], { type: `${type};charset=utf-8` }), fileName);
}
