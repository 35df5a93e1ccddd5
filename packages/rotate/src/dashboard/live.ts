/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * The one script of the page, sent as the text of this function: it imports nothing. Asks for the page again and puts what is
 * new in place. Without it the page works as well, and stands still.
 */
export function keepPageLive(): void {
  const everyMs = 5_000;
  const parts = () => document.querySelectorAll<HTMLElement>("[data-live]");
  const pulse = document.querySelector<HTMLElement>("#pulse");

  const replace = (part: HTMLElement, fresh: HTMLElement | null) => {
    if (fresh === null || part.innerHTML === fresh.innerHTML) return;
    const focused = part.contains(document.activeElement) ? document.activeElement?.id : undefined;
    part.replaceChildren(...fresh.childNodes);
    if (focused !== undefined && focused !== "")
      document.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
  };

  const show = (isLive: boolean) => {
    document.documentElement.toggleAttribute("data-stale", !isLive);
    if (pulse !== null) pulse.textContent = isLive ? "Live" : "No answer: what is shown is old";
  };

  const refresh = async () => {
    // Whoever selects a command to copy it wants it to stay.
    if (document.hidden || getSelection()?.isCollapsed === false) return;
    const response = await fetch(location.href, { signal: AbortSignal.timeout(everyMs * 2) });
    if (!response.ok) throw new Error(String(response.status));
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const part of parts()) replace(part, fresh.querySelector<HTMLElement>(`#${part.id}`));
    document.title = fresh.title;
    show(true);
  };

  document.addEventListener("click", (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLButtonElement>("button[data-copy]") : null;
    if (button === null) return;
    void navigator.clipboard.writeText(button.dataset["copy"] ?? "").then(() => {
      button.textContent = "Copied";
    });
  });
  document.documentElement.toggleAttribute("data-scripted", true);
  show(true);
  const again = () =>
    setTimeout(() => {
      refresh()
        .catch(() => show(false))
        .finally(again);
    }, everyMs);
  again();
}
