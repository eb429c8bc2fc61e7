/** Whether a line is only a page number ("2", "- 2 -", "Trang 2/5") or a drawn rule. */
export function isPageFurniture(text: string): boolean {
  return /^[-–\s]{0,4}\d{1,3}[-–\s]{0,4}$|^trang\s\d{1,3}(\s?\/\s?\d{1,3})?$|^[-_=*~.\s–—]{3,}$/iu.test(text);
}
