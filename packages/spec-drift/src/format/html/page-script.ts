/**
 * Filters the findings of the page. It runs in the page, where it is put as text: it must not use anything from
 * outside itself.
 */
export function runPage(page: Document): void {
  const form = page.querySelector('form');
  const search = page.querySelector<HTMLInputElement>('#search');
  const output = page.querySelector('output');
  const findings = [...page.querySelectorAll<HTMLElement>('.finding')];
  if (!form || !search || !output) return;

  const update = () => {
    const data = new FormData(form);
    const words = String(data.get('search')).toLowerCase().split(/\s+/).filter(Boolean);
    const effects = data.getAll('effect');
    const direction = data.get('direction');
    const operation = data.get('operation');
    let shown = 0;
    for (const finding of findings) {
      const { effect, direction: own, operations, text } = finding.dataset;
      const isShown =
        effects.includes(effect ?? '') &&
        (direction === '' || direction === own) &&
        (operation === '' || (operations ?? '').split('\n').includes(String(operation))) &&
        words.every((word) => (text ?? '').includes(word));
      finding.hidden = !isShown;
      if (isShown) shown++;
    }
    for (const group of page.querySelectorAll<HTMLElement>('.group')) {
      group.hidden = !group.querySelector('.finding:not([hidden])');
    }
    output.textContent = `${shown} of ${findings.length} shown`;
  };
  const setOpen = (isOpen: boolean) => {
    for (const details of page.querySelectorAll<HTMLDetailsElement>(
      '.finding:not([hidden]) details',
    )) {
      details.open = isOpen;
    }
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(update));
  page.querySelector('#open-all')?.addEventListener('click', () => setOpen(true));
  page.querySelector('#close-all')?.addEventListener('click', () => setOpen(false));
  page.addEventListener('keydown', (event) => {
    const isTyping = /^(?:INPUT|SELECT|TEXTAREA)$/.test(page.activeElement?.tagName ?? '');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    search.focus();
  });
  form.hidden = false;
  update();
}
