/** A stretch of text set in one piece. Points from the page's top left corner, y at the baseline. */
export interface PdfItem {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Size of the font, points. */
  size: number;
  isBold: boolean;
}

/** A straight line drawn on the page, horizontal or vertical, thick ones reduced to their middle. */
export interface Ruling {
  isHorizontal: boolean;
  /** y of a horizontal line, x of a vertical one. */
  at: number;
  from: number;
  to: number;
}

export interface PdfPage {
  number: number;
  width: number;
  height: number;
  items: PdfItem[];
  rulings: Ruling[];
}
