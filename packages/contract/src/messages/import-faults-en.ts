import type { ImportFaultCode } from '@openpar/engine';
import type { RefusalText } from './vi.ts';

export const importFaultsEn: Record<ImportFaultCode, RefusalText> = {
  'no-rows': { sentence: 'The list has no rows below its headings.', mend: 'Fill it in from row 2 and send it again.' },
  'header-missing': {
    sentence: 'The column “{expected}” is missing[; the nearest in the file is “{found}”].',
    mend: 'Name the column “{expected}”, as in the template.',
  },
  'header-unknown': {
    sentence: 'The template has no column “{found}”[; its nearest is “{nearest}”].',
    mend: 'Correct the heading by the template, or remove the column.',
  },
  'header-doubled': {
    sentence: 'The column “{expected}” stands twice, in columns {first} and {second}.',
    mend: 'Remove one of them.',
  },
  'header-empty': {
    sentence: 'Column {column} has something in row {filledRow} but no heading.',
    mend: 'Give it a heading of the template, or remove the column.',
  },
  'cell-empty': { sentence: 'This cell must not be empty.', mend: 'Fill it in.' },
  'cell-too-long': {
    sentence: 'The cell has {letters} letters, more than the {limit} allowed.',
    mend: 'Shorten it.',
  },
  'word-unknown': {
    sentence: '“{found}” is not known[; the nearest is “{nearest}”].',
    mend: 'Use a value listed on the guide sheet of the template.',
  },
  'words-too-few': {
    sentence: 'There are {codes} codes and {words} words for them.',
    mend: 'Give one word for all codes, or one for each in the same order, separated by semicolons.',
  },
  'day-malformed': { sentence: '“{found}” is no day of the calendar.', mend: 'Write day/month/year, as in 01/7/2025.' },
  'number-malformed': { sentence: '“{found}” is no order number.', mend: 'Write a whole number from 1.' },
  'code-malformed': {
    sentence: 'The code “{found}” has a space or a semicolon in it.',
    mend: 'Write one code without spaces.',
  },
  'phone-malformed': { sentence: '“{found}” is no phone number.', mend: 'Write it as in 0912 345 678.' },
  'email-malformed': { sentence: '“{found}” is no e-mail address.', mend: 'Write it as in name@office.gov.vn.' },
  'login-malformed': {
    sentence: 'The login “{found}” is not well formed.',
    mend: 'Use small letters without marks, figures, full stops, dashes; 3 to 64 of them.',
  },
  'end-before-start': { sentence: 'The end {to} lies before the start {from}.', mend: 'Correct one of the two days.' },
  'row-twice': { sentence: '“{key}” stands in row {firstRow} already.', mend: 'Remove one of the two rows.' },
  'code-overlaps': {
    sentence:
      'The code {unitCode} belongs to “{other}” at the same time (from {from}[, until {to}][; row {otherRow}]).',
    mend: 'End the earlier unit first, or use another code: on one day a code is of one unit.',
  },
  'parent-unknown': {
    sentence: 'No superior has the code {unitCode}[; the nearest code is {nearest}].',
    mend: 'Check the code and the zeros at its front; a new unit needs a row of its own.',
  },
  'parent-not-valid': {
    sentence: 'On {day} there is no superior with the code {unitCode}.',
    mend: 'Correct the code, or the first day of this row.',
  },
  'circular-tree': {
    sentence: 'The units stand under each other in a circle: {path}.',
    mend: 'Correct the superior of one of them.',
  },
  'predecessor-unknown': {
    sentence: 'No predecessor has the code {unitCode}[; the nearest code is {nearest}].',
    mend: 'Check the code and the zeros at its front.',
  },
  'predecessor-not-valid': {
    sentence: 'On the eve of {day} there is no unit with the code {unitCode}.',
    mend: 'Correct the code of the predecessor, or the first day of this row.',
  },
  'unit-unknown': {
    sentence: 'No unit has the code {unitCode}[; the nearest code is {nearest}].',
    mend: 'Check the code and the zeros at its front; new units have to come in first.',
  },
  'unit-not-valid': {
    sentence: 'On {day} there is no unit with the code {unitCode}.',
    mend: 'Correct the code, or the day of this row.',
  },
  'post-overlaps': {
    sentence: 'The post “{key}” exists at this time already (from {from}[, until {to}][; row {otherRow}]).',
    mend: 'Correct the days, or give another order if it is another post.',
  },
  'post-unknown': {
    sentence: '{unit} has no post “{title}”[; its posts are: {titles}].',
    mend: 'Write title and order as in the list of posts; new posts have to come in first.',
  },
  'post-not-valid': {
    sentence: 'On {day} the post “{title}” does not exist.',
    mend: 'Correct the day of this row, or those of the post.',
  },
  'post-ambiguous': {
    sentence: 'The unit has several posts “{title}”, of order {orders}.',
    mend: 'Give the order of the post.',
  },
  'post-held-twice': {
    sentence: 'The post “{title}” is held by {other} at the same time (from {from}[, until {to}][; row {otherRow}]).',
    mend: 'Add the row of {other} with the last day in the post, or correct the days.',
  },
  'contact-of-another': {
    sentence: 'The e-mail or phone of {name} is recorded for {other}.',
    mend: 'Give each person an address and number of their own; one person needs one spelling of the name.',
  },
  'holder-unknown': {
    sentence: 'On {day} {name} does not hold the post “{title}” of {unit}[; it is held by: {others}].',
    mend: 'Correct the name, or bring in the list of holders first.',
  },
  'holder-ambiguous': {
    sentence: '{unit} has two people called {name} in posts “{title}”.',
    mend: 'Make an account for each on the page of that person.',
  },
  'login-taken': { sentence: 'The login {login} belongs to {other}.', mend: 'Choose another login.' },
  'person-has-account': {
    sentence: '{name} has the account {login} already.',
    mend: 'Remove this row; one account serves all posts of a person.',
  },
  'outside-your-units': {
    sentence: 'This row[ (code {unitCode})] is outside the units that your post keeps.',
    mend: 'Remove the row, or have the administrator of that unit bring it in.',
  },
};
