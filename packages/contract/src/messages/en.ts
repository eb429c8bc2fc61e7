import type { RefusalCode } from '../refusals.ts';
import type { fileKindsVi, invitationPartsVi, RefusalText } from './vi.ts';

export const refusalsEn: Record<RefusalCode, RefusalText> = {
  'request-not-understood': {
    sentence: 'The request is not right: {places}.',
    mend: 'Reload the page and try again; if it persists, tell the administrator this sentence.',
  },
  'signed-out': { sentence: 'The session has ended, or nobody is signed in.', mend: 'Sign in again to go on.' },
  'session-idle': {
    sentence: 'The session has ended: nothing was done in it for {minutes} minutes.',
    mend: 'Sign in again to go on; what was saved is kept.',
  },
  'sign-in-failed': {
    sentence: 'The login or the password is not right.',
    mend: 'Check the Vietnamese keyboard and Caps Lock, then type it again.',
  },
  'post-not-chosen': { sentence: 'No post has been chosen to act for.', mend: 'Choose one of your posts, then go on.' },
  'not-permitted': {
    sentence: 'The chosen post has no right to do this.',
    mend: 'Choose another of your posts, or ask the unit to give this duty to the post.',
  },
  'foreign-origin': {
    sentence: 'The request came from another site and was not accepted.',
    mend: 'Open OpenPAR at its own address and try again.',
  },
  'not-found': {
    sentence: 'There is no such page or record.',
    mend: 'Check the address or go back to the first page.',
  },
  'post-not-held': { sentence: 'You do not hold this post.', mend: 'Choose a post from your own list.' },
  'practice-day-refused': {
    sentence:
      'Work cannot be done as of {day}: the day lies outside the term of the post, or this system is not for practice.',
    mend: 'Choose a day within the term of the post.',
  },
  'too-many-attempts': {
    sentence: 'Too many wrong attempts; sign-in is locked for {minutes} minutes.',
    mend: 'Wait and sign in again, or ask the administrator for a new password.',
  },
  'too-many-requests': {
    sentence: 'This machine sent too many requests within one minute.',
    mend: 'Wait a minute, then go on.',
  },
  'unit-not-found': { sentence: 'This unit was not found.', mend: 'Search again by name and by day.' },
  'post-not-found': {
    sentence: 'This post is not known.',
    mend: 'Reload the page of the unit and choose the post again.',
  },
  'person-not-found': {
    sentence: 'This person is not in the list.',
    mend: 'Choose the person again, or enter a new one.',
  },
  'term-not-found': {
    sentence: 'This person does not hold the post {title} on {day}.',
    mend: 'Reload the page of the unit to see who holds the post, then try again.',
  },
  'delegation-not-found': {
    sentence: 'This delegation is not known or no longer holds.',
    mend: 'Reload the page to see the delegations that hold.',
  },
  'unit-not-on-day': {
    sentence: 'The unit {unit} does not exist on {day}.',
    mend: 'Choose a day within the time of the unit, shown at the top of its page.',
  },
  'unit-code-taken': {
    sentence: 'On {day} the code {code} belongs to {unit}.',
    mend: 'Enter another code, or leave it empty and one is made.',
  },
  'unit-circle': {
    sentence: 'The unit {unit} cannot be put under {superior}: it would stand under itself.',
    mend: 'Choose a superior that is not below this unit.',
  },
  'unit-has-units': {
    sentence: 'The unit {unit} still has units that stand to it, first of all {other}.',
    mend: 'End or move those first, then end this unit.',
  },
  'post-not-on-day': {
    sentence: 'The post {title} does not exist on {day}.',
    mend: 'Choose a day within the time of the post.',
  },
  'post-held': {
    sentence: 'The post {title} is already held: by {person}, from {day}.',
    mend: 'End or hand over that term, or choose another day.',
  },
  'ends-before-start': {
    sentence: 'The day {day} is not after the start {start}.',
    mend: 'Choose a day after the start.',
  },
  'handed-to-self': {
    sentence: 'The posts of {person} cannot be handed to the same person.',
    mend: 'Choose somebody else.',
  },
  'no-working-body': {
    sentence: 'The unit {unit} is no council, help team or steering committee and has no members.',
    mend: 'Add a post and appoint its holder.',
  },
  'already-member': {
    sentence: 'This person, {person}, is already a member of {unit}.',
    mend: 'Look at the list of members.',
  },
  'hand-over-not-last': {
    sentence: 'The hand-over of the post {title} cannot be taken back: there was none, or the post has changed since.',
    mend: 'Hand the post over to the former holder, or mend the last change.',
  },
  'delegated-to-self': {
    sentence: 'This person, {person}, holds this post and cannot act for himself.',
    mend: 'Choose somebody else.',
  },
  'delegation-too-long': {
    sentence: 'A delegation lasts at most a year, to {day}.',
    mend: 'Choose an earlier end; it can be given again later.',
  },
  'delegation-outside-term': {
    sentence: 'Nobody holds the post {title} on {day}, so nobody can delegate it.',
    mend: 'Choose a first day within the term.',
  },
  'post-delegated': {
    sentence: 'In this time the post {title} is already delegated to {person}.',
    mend: 'End that delegation first, or choose another time.',
  },
  'rights-beyond-own': {
    sentence: 'The post {title} carries rights that the chosen post lacks, so it cannot be given or changed.',
    mend: 'Ask the administrator of the unit.',
  },
  'plan-not-found': { sentence: 'This plan was not found.', mend: 'Open it again from the list of plans.' },
  'plan-has-conference': {
    sentence: 'A conference already rests on this plan, so it can no longer be changed or taken out.',
    mend: 'Go on in the conference, or bring the document in again as another plan.',
  },
  'field-unknown': {
    sentence: 'The plan has no field “{path}”.',
    mend: 'Choose the field on the screen and correct it there.',
  },
  'field-value-refused': {
    sentence: 'The value for “{path}” does not have the right form.',
    mend: 'Type it as the sample under the box shows, for example a day as 22/6/2023.',
  },
  'text-is-no-plan': {
    sentence: '“{file}” is not a plan of a conference.',
    mend: 'Check the file. Invitations and notices can be read, but no conference is made from them.',
  },
  'issuer-unknown': {
    sentence: 'The issuer “{issuer}” is not in the directory of units on {day}.',
    mend: 'Correct the issuer to its full name, then try again.',
  },
  'issuer-outside-your-units': {
    sentence: 'This plan belongs to {issuer}; the chosen post does not make conferences for that body.',
    mend: 'Choose a post of that body, or pass the file to its officer.',
  },
  'conference-not-found': {
    sentence: 'This conference was not found.',
    mend: 'Open it again from the list of conferences.',
  },
  'committee-needed': {
    sentence: 'The chosen post makes conferences for no People’s Committee on {day}.',
    mend: 'Choose the post that leads the reform work of a People’s Committee, or make the conference of a plan document.',
  },
  'notice-not-found': {
    sentence: 'This notice was not found.',
    mend: 'Open it again from the notices of the conference.',
  },
  'naming-not-asked': {
    sentence: 'The conference no longer asks your unit to name anybody for this line.',
    mend: 'Load the page of participations anew to see what is still asked for.',
  },
  'naming-closed': {
    sentence: 'The conference has been held, so nobody can be named or changed any more.',
    mend: 'Ask the host if the list has to be corrected.',
  },
  'post-outside-unit': {
    sentence: 'A chosen post is not one of {unit} on the day of the conference.',
    mend: 'Load the page anew and choose among the posts of the unit, or type a name and a title.',
  },
  'conference-from-document': {
    sentence: 'This conference was made of a plan document, so there is no draft to change.',
    mend: 'Take the conference back, correct the plan, and make it again.',
  },
  'conference-changed': {
    sentence: 'Somebody else has just changed this conference.',
    mend: 'Reload to see the newest state, then enter your part again.',
  },
  'chair-outside-host': {
    sentence: 'The post of the chair does not belong to the body that holds the conference.',
    mend: 'Choose a leading post of {host}.',
  },
  'day-refused': { sentence: 'The day {day} cannot be used.', mend: 'Choose a day that exists, as 22/6/2023.' },
  'already-handed-out': {
    sentence: 'The tasks of this conference have been handed out already.',
    mend: 'Open the list of tasks to follow them.',
  },
  'nothing-to-hand-out': {
    sentence: 'No assignment of the plan could be tied to a unit.',
    mend: 'Correct the names of units under the assignments, then hand out again.',
  },
  'invitation-incomplete': {
    sentence: 'The invitation cannot be issued yet: {missing} missing.',
    mend: 'Fix chair, day, session and venue first; until then a draft can be viewed.',
  },
  'notice-incomplete': {
    sentence: 'The notice cannot be issued yet: {missing} missing.',
    mend: 'Fix day, session and venue first; until then a draft can be viewed.',
  },
  'nobody-to-invite': {
    sentence: 'The participants do not yet name anybody to invite.',
    mend: 'Look at the participant lines that were not understood.',
  },
  'task-not-found': { sentence: 'This task was not found.', mend: 'Open it again from the list of tasks.' },
  'record-not-found': { sentence: 'There is no such record.', mend: 'Open it again from its list.' },
  'act-not-undoable': {
    sentence: 'This act can no longer be undone.',
    mend: 'Load the history again: something was done after it, or it is of a kind that cannot be undone. Change it directly if need be.',
  },
  'plan-in-bin': {
    sentence: 'The plan of this conference is in the bin.',
    mend: 'Restore the plan first, then the conference.',
  },
  'plan-has-other-conference': {
    sentence: 'Another conference was made of the plan: "{conference}".',
    mend: 'Take that one back first, or leave this one in the bin.',
  },
  'plan-has-removed-conference': {
    sentence: 'A conference made of this plan is still in the bin.',
    mend: 'Erase that conference first, then the plan.',
  },
  'job-not-found': { sentence: 'This job was not found.', mend: 'Open it again from the list of background work.' },
  'job-ended': {
    sentence: 'The job has ended and cannot be cancelled any more.',
    mend: 'Reload the page to see what came of it.',
  },
  'job-not-failed': {
    sentence: 'The job is under way or done, so it is not run again.',
    mend: 'Wait until it has ended; for a new version, ask again from the page of the conference.',
  },
  'job-without-file': {
    sentence: 'The job has no file to download.',
    mend: 'Wait until it is done; if it was cancelled or failed, run it again.',
  },
  'file-missing': { sentence: 'No file was sent.', mend: 'Choose a .docx, .pdf or .txt file.' },
  'files-several': { sentence: 'One file is taken at a time.', mend: 'Choose one file, and send the next after it.' },
  'upload-broken': {
    sentence: 'The upload broke off midway and was not taken.',
    mend: 'Check the connection and send the file again.',
  },
  'file-empty': {
    sentence: 'The file “{file}” is empty.',
    mend: 'Open it to check, then send the copy that has the text.',
  },
  'file-too-large': {
    sentence: 'The file “{file}” is larger than {limitMegabytes} MB.',
    mend: 'Send only what is to be read, without scanned pictures or large annexes.',
  },
  'file-type-unknown': {
    sentence: 'The file “{file}” is not Word, PDF or plain text.',
    mend: 'Save the document as .docx, .pdf or .txt and send it again.',
  },
  'file-type-lies': {
    sentence: 'The file “{file}” is named {extension}, but its content is {found}.',
    mend: 'Give it its right ending, or save it anew from the word processor.',
  },
  'file-type-old-word': {
    sentence: 'The file “{file}” is in the old Word format (.doc).',
    mend: 'Open it in Word, choose Save As .docx, and send it again.',
  },
  'archive-too-large': {
    sentence: 'The file “{file}” would unpack to far too much and was not opened.',
    mend: 'Open it in Word or Excel, save it as a new file, and send that.',
  },
  'archive-broken': {
    sentence: 'The file “{file}” is damaged and cannot be opened.',
    mend: 'Open it in Word or Excel, save it as a new file, and send that.',
  },
  'docx-with-macros': {
    sentence: 'The file “{file}” carries macros and was not accepted.',
    mend: 'Save it as a .docx without macros and send it again.',
  },
  'docx-broken': {
    sentence: 'The Word file “{file}” is damaged or protected by a password; its text cannot be read.',
    mend: 'Open it in Word, remove the password if there is one, save it as a new file, and send that.',
  },
  'pdf-password': {
    sentence: 'The PDF “{file}” is protected by a password.',
    mend: 'Remove the password, or send the Word document.',
  },
  'pdf-without-text': {
    sentence: 'The PDF “{file}” is a scan: it has no text to read.',
    mend: 'Send the Word document, or a PDF made by the word processor.',
  },
  'pdf-broken': {
    sentence: 'The PDF “{file}” is damaged and cannot be opened.',
    mend: 'Make the PDF anew from the word processor and send that.',
  },
  'text-encoding-unknown': {
    sentence: 'The file “{file}” uses a character encoding that was not recognised.',
    mend: 'Save it in Unicode (UTF-8) and send it again.',
  },
  'file-too-long': {
    sentence: 'The file “{file}” is longer than can be read.',
    mend: 'Send only the plan; put long annexes into another file.',
  },
  'reading-timed-out': {
    sentence: 'Reading “{file}” took too long and was stopped.',
    mend: 'Save it into a new, leaner file and send that.',
  },
  'sheet-type-unknown': {
    sentence: 'The file “{file}” is {found}, not an Excel workbook (.xlsx) or a CSV file.',
    mend: 'Save the list as .xlsx or .csv and send that; a template to fill in can be downloaded.',
  },
  'sheet-old-excel': {
    sentence: 'The file “{file}” is an old Excel file (.xls).',
    mend: 'Open it in Excel, save it as .xlsx, and send that.',
  },
  'sheet-password': {
    sentence: 'The workbook “{file}” is locked with a password and cannot be opened.',
    mend: 'Open it in Excel, remove the password, save it, and send that.',
  },
  'sheet-with-macros': {
    sentence: 'The workbook “{file}” contains macros and was not accepted.',
    mend: 'Save it as .xlsx without macros and send that.',
  },
  'sheet-broken': {
    sentence: 'The workbook “{file}” is damaged: its part “{part}” cannot be read.',
    mend: 'Open it in Excel, save it as a new file, and send that.',
  },
  'sheet-quote-open': {
    sentence: 'The file “{file}” has a quotation mark in row {row} that is never closed.',
    mend: 'Close the quotation mark in that row, or send an .xlsx.',
  },
  'sheet-merged-heads': {
    sentence: 'The file “{file}”, sheet “{sheet}”, has merged cells {range} in its heading row.',
    mend: 'Unmerge the cells {range}; each column has a heading of its own in the first row, as in the template.',
  },
  'sheet-empty': {
    sentence: 'The file “{file}” has no rows in its first sheet.',
    mend: 'See that the list stands in the first sheet and that this sheet is not hidden.',
  },
  'sheet-too-long': {
    sentence: 'The file “{file}” has more than {limit} rows.',
    mend: 'Split it into several files and send them one after the other.',
  },
  'sheet-too-wide': {
    sentence: 'The file “{file}” has more than {limit} columns.',
    mend: 'Keep only the columns of the template, remove the others, and send it again.',
  },
  'installation-not-found': {
    sentence: 'There are no data of OpenPAR at “{folder}”.',
    mend: 'Name the data folder with --data, or the database in OPENPAR_DATABASE_URL.',
  },
  'installation-not-empty': {
    sentence: 'The place to restore to holds data, which are not overwritten.',
    mend: 'Restore into a new data folder, or add --replace to put the backup in place of all data there.',
  },
  'installation-in-use': {
    sentence: 'OpenPAR is running on these data.',
    mend: 'Stop it and run the command again.',
  },
  'backup-file-exists': {
    sentence: '“{file}” is there already and is not overwritten.',
    mend: 'Choose another name, or add --force to replace that file.',
  },
  'backup-not-written': {
    sentence: '“{file}” cannot be written (error {reason}); no part of it was left.',
    mend: 'Check the free space and the rights of the folder, then back up again.',
  },
  'backup-file-not-found': {
    sentence: 'The file “{file}” cannot be opened.',
    mend: 'Check its name, folder and rights.',
  },
  'backup-unknown': {
    sentence: 'The file “{file}” is not a backup of OpenPAR.',
    mend: 'Choose a file that openpar backup has written.',
  },
  'backup-damaged': {
    sentence: 'The backup “{file}” is damaged or cut short, at “{place}”; nothing was restored.',
    mend: 'Copy the file again from where it is kept, or take another backup.',
  },
  'backup-newer': {
    sentence: 'The backup “{file}” was written by a newer version of OpenPAR ({place}).',
    mend: 'Update OpenPAR, then restore.',
  },
  'restore-differs': {
    sentence: 'What was restored from “{file}” differs from the backup in: {place}; the data stay as they were before.',
    mend: 'Check the disk and restore again; if it persists, tell the administrator this sentence.',
  },
  'file-link-wrong': {
    sentence: 'The link to the file is not right.',
    mend: 'Open the file again from its page in OpenPAR; do not change or copy the link.',
  },
  'file-link-expired': {
    sentence: 'The link to the file has expired.',
    mend: 'Each link holds for a few minutes; open the file again from its page in OpenPAR.',
  },
  'file-not-kept': {
    sentence: 'This file is no longer kept on the server.',
    mend: 'Tell the administrator, who can restore it from a backup.',
  },
  'login-malformed': {
    sentence: 'The login “{login}” is not of the right form.',
    mend: 'Use 3 to 64 signs: small letters without marks, figures, full stop, dashes; begin with a letter or a figure.',
  },
  'login-taken': {
    sentence: 'The login “{login}” is taken.',
    mend: 'Choose another, such as with a figure at the end.',
  },
  'account-exists': {
    sentence: 'This person has an account already.',
    mend: 'Find it in the list; if the password is forgotten, make a new code.',
  },
  'account-is-own': {
    sentence: 'The account that is at work here cannot be disabled.',
    mend: 'Ask another administrator to disable it.',
  },
  'account-disabled': {
    sentence: 'The account “{login}” is disabled: no code is made and no letter sent.',
    mend: 'Enable the account first.',
  },
  'account-without-email': {
    sentence: 'The account “{login}” has no e-mail address.',
    mend: 'Make a printed code instead.',
  },
  'activation-wrong': {
    sentence: 'The activation code or link is not right.',
    mend: 'Check the login and the 12 signs of the code on the slip; with a letter, open the link of the newest one.',
  },
  'activation-used': {
    sentence: 'This code or link has already set a password once.',
    mend: 'Sign in with that password; if it was not you who set it, tell the administrator of your unit at once.',
  },
  'activation-expired': {
    sentence: 'This code or link has expired, or a newer one has replaced it.',
    mend: 'Ask the administrator of your unit for a new code.',
  },
  'password-too-short': {
    sentence: 'A password has at least {length} signs.',
    mend: 'Join four or five words that have nothing to do with each other; spaces and marks are welcome.',
  },
  'password-tells-name': {
    sentence: 'The password is made of the login or the name, so it is easily guessed.',
    mend: 'Choose another one without your name.',
  },
  'password-common': {
    sentence: 'The password is of a kind that many people use, so it is easily guessed.',
    mend: 'Join four or five unrelated words; no rows of keys or figures.',
  },
  'old-password-wrong': {
    sentence: 'The present password is not right.',
    mend: 'Check the Vietnamese keyboard and Caps Lock, then type it again.',
  },
  'mail-not-set-up': {
    sentence: 'This installation is not set up to send mail.',
    mend: 'Use printed codes; or whoever runs the server sets OPENPAR_SMTP_URL and OPENPAR_MAIL_FROM.',
  },
  'public-url-not-set': {
    sentence: 'The installation does not know its own address to write it into letters.',
    mend: 'Whoever runs the server sets OPENPAR_PUBLIC_URL, such as https://openpar.xa.vn; then send again.',
  },
  'mail-refused': {
    sentence: 'The mail server did not take the letter ({reason}: {answer}).',
    mend: 'Check the address of the account and the settings for mail, then run it again; or make a printed code.',
  },
  'mail-server-away': {
    sentence: 'The mail server has taken no letter for three days.',
    mend: 'Tell whoever runs the mail server, then run it again; or make a printed code.',
  },
  'account-not-found': {
    sentence: 'There is no account “{login}”.',
    mend: 'Check the login, or make the account with openpar user add.',
  },
  'import-has-faults': {
    sentence: 'The file “{file}” has {faults} faults, the first in row {row}; no row was brought in.',
    mend: 'Check the file again to see each fault, mend the file and choose it again.',
  },
  'import-file-changed': {
    sentence: 'The file “{file}” is no longer the one that was checked.',
    mend: 'Check this file again before it is brought in.',
  },
  'server-failed': {
    sentence: 'The server failed; nothing was left half-saved.',
    mend: 'Try again in a few minutes; if it persists, tell the administrator the code {requestId}.',
  },
};

export const fileKindsEn: Record<keyof typeof fileKindsVi, string> = {
  txt: 'plain text',
  docx: 'a Word document',
  doc: 'an old Word document',
  pdf: 'a PDF',
  xlsx: 'an Excel workbook',
  ods: 'an OpenDocument spreadsheet',
  pptx: 'a PowerPoint presentation',
  html: 'a web page',
  zip: 'an archive',
  png: 'a picture',
  jpeg: 'a picture',
  exe: 'a program',
};

export const invitationPartsEn: Record<keyof typeof invitationPartsVi, string> = {
  chair: 'chair',
  day: 'day',
  session: 'session (morning or afternoon)',
  venue: 'venue',
  invitees: 'invitees',
};
