import { describe, expect, it } from 'vitest';
import type { Paper } from './paper.ts';
import { renderPaperHtml, renderPapersHtml } from './render-paper-html.ts';

const paper: Paper = {
  kind: 'plan',
  head: {
    superior: [],
    issuer: ['ỦY BAN NHÂN DÂN'],
    number: 'Số:    /KH-UBND',
    placeAndDate: 'Tây Hòa, ngày 05 tháng 6 năm 2024',
  },
  typeName: 'KẾ HOẠCH',
  subject: 'Tổ chức <b>Hội nghị</b>',
  draftMark: null,
  bases: [],
  blocks: [
    { type: 'paragraph', text: '<script>alert("x")</script> & \'more\'' },
    { type: 'table', columns: [{ header: 'TT & tên', width: 1, align: 'center' }], rows: [['<i>1</i>']] },
  ],
  signature: { lines: ['CHỦ TỊCH'], hostPost: null, name: 'A < B' },
  recipients: [{ text: 'Lưu: VT' }],
  appendices: [],
};

describe('a paper as HTML', () => {
  it('shows every text as text', () => {
    const html = renderPaperHtml(paper);
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;more&#39;');
    expect(html.match(/<(script|b|i)>/g)).toBeNull();
  });

  it('fetches nothing and says its language', () => {
    const html = renderPaperHtml(paper);
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(html).not.toMatch(/https?:|url\(|<link|<script/);
  });

  it('puts several papers on one page', () => {
    const html = renderPapersHtml([paper, paper]);
    expect(html.match(/<article/g)).toHaveLength(2);
    expect(html.match(/<html/g)).toHaveLength(1);
  });
});
