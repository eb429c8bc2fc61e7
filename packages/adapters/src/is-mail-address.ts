/** RFC 5321: 64 before the sign, 254 in all. */
const ADDRESS = /^[^\s"(),:;<>@[\\\]\p{Cc}]{1,64}@(?!-)[a-z\d-]{1,63}(\.[a-z\d-]{1,63})+$/iu;

/** Whether the text is one plain mail address; a list, a name beside it or a line break is none. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}
