import { useNavigate, useRouterState } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../language/use-messages.ts';
import { searchTexts } from './messages/search-texts.ts';
import classes from './SearchBox.module.css';

/** In the frame of every page: words to search all records for. On a phone it opens by a button. */
export function SearchBox() {
  const text = useMessages(searchTexts).box;
  const navigate = useNavigate();
  const searched = useRouterState({ select: ({ location }) => searchedText(location) });
  const [typed, setTyped] = useState(searched);
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(searched), [searched]);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTypedInto(event.target)) return;
      event.preventDefault();
      setOpen(true);
      requestAnimationFrame(() => input.current?.select());
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const words = typed.trim();
    void navigate({ to: '/search', search: words === '' ? {} : { text: words } });
  };
  const toggle = () => {
    setOpen(!isOpen);
    if (!isOpen) requestAnimationFrame(() => input.current?.select());
  };
  return (
    <search className={isOpen ? `${classes.box} ${classes.open}` : classes.box}>
      <button type="button" className={classes.toggle} aria-expanded={isOpen} onClick={toggle}>
        {text.open}
      </button>
      <form className={classes.form} onSubmit={submit}>
        <input
          ref={input}
          type="search"
          name="text"
          maxLength={200}
          autoComplete="off"
          aria-label={text.label}
          aria-keyshortcuts="/"
          placeholder={text.placeholder}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{text.submit}</button>
      </form>
    </search>
  );
}

function searchedText({ pathname, search }: { pathname: string; search: { text?: unknown } }): string {
  return pathname === '/search' && typeof search.text === 'string' ? search.text : '';
}

/** "/" is a letter where one types. */
function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
