import { FORM_ND30_2020 as form } from '@openpar/documents';
import { thin } from './docx-head-and-foot.ts';
import { escapeXml, pageNumberRun, paragraphProperties } from './docx-xml.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** No paper tells when it was rendered: equal papers give equal bytes. */
const FIXED_TIME = '2020-01-01T00:00:00Z';

/** Relation ids of the header from page 2 on and of the empty one on the first page. */
export const HEADER_IDS = { following: 'rIdFollowing', first: 'rIdFirst' } as const;

/** `word/document.xml` around the body. */
export function documentPart(body: string): string {
  return `${DECLARATION}<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`;
}

/** `docProps/core.xml`. */
export function corePart({ title, author }: { title: string; author: string }): string {
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${FIXED_TIME}</dcterms:${name}>`;
  return [
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>vi-VN</dc:language>`,
    `${time('created')}${time('modified')}</cp:coreProperties>`,
  ].join('');
}

/** The parts that are the same in every paper, by their names in the archive. */
export const FIXED_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': [
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>`,
    `<Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/>`,
    `<Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/>`,
    `<Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/>`,
    `<Override PartName="/word/header2.xml" ContentType="${WORD}.header+xml"/>`,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    '</Types>',
  ].join(''),
  '_rels/.rels': relations([
    ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'],
    [
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
  ]),
  'word/_rels/document.xml.rels': relations([
    ['rId1', `${OFFICE}/styles`, 'styles.xml'],
    ['rId2', `${OFFICE}/settings`, 'settings.xml'],
    [HEADER_IDS.following, `${OFFICE}/header`, 'header1.xml'],
    [HEADER_IDS.first, `${OFFICE}/header`, 'header2.xml'],
  ]),
  'word/header1.xml': header(
    `<w:p>${paragraphProperties({ align: 'center' })}${pageNumberRun({ sizePt: form.pageNumber.sizePt })}</w:p>`,
  ),
  'word/header2.xml': header(thin()),
  'word/settings.xml': [
    `${DECLARATION}<w:settings xmlns:w="${MAIN}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>`,
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>',
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>',
    '</w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>',
  ].join(''),
  'word/styles.xml': styles(),
};

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${DECLARATION}<Relationships xmlns="${RELATIONS}">${lines.join('')}</Relationships>`;
}

function header(content: string): string {
  return `${DECLARATION}<w:hdr xmlns:w="${MAIN}" xmlns:r="${OFFICE}">${content}</w:hdr>`;
}

function styles(): string {
  const font = form.font.printed;
  const size = form.sizesPt.body * 2;
  const heading = (id: string, name: string, level: number) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>`;
  return [
    `${DECLARATION}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>`,
    `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`,
    `<w:color w:val="000000"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/></w:style>',
    heading('Heading1', 'heading 1', 0),
    heading('Heading2', 'heading 2', 1),
    '</w:styles>',
  ].join('');
}
