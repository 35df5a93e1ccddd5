import { useState } from "preact/hooks";
import { BRANDS, type ListedCard, spaced, traitOf } from "../new-payment.ts";
import { Copy } from "./code.tsx";

interface Props {
  readonly cards: readonly ListedCard[];
  readonly chosen: ListedCard | undefined;
  readonly onChoose: (card: ListedCard) => void;
}

/** The documented test cards, found by brand, country or number: one is chosen, or copied for another form. */
export function CardPalette({ cards, chosen, onChoose }: Props) {
  const [search, setSearch] = useState("");
  const words = search.toLowerCase().split(/\s+/);
  const found = cards.filter((card) => words.every((word) => textOf(card).includes(word)));
  return (
    <fieldset class="palette">
      <legend>Test card</legend>
      <input
        {...{ type: "search", value: search, placeholder: "visa 3ds, NL, 4111…", "aria-label": "Search test cards" }}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <div class="cards">
        {found.map((card) => (
          <label key={card.number} class="test-card">
            <input
              {...{ type: "radio", name: "card", value: card.number, checked: card.number === chosen?.number }}
              onChange={() => onChoose(card)}
            />
            <code>{spaced(card.number)}</code>
            <span class="quiet">
              {[BRANDS[card.brand] ?? card.brand, card.issuerCountry, traitOf(card)].filter(Boolean).join(" · ")}
            </span>
          </label>
        ))}
        {found.length === 0 && <p class="quiet">No test card is like this.</p>}
      </div>
      {chosen !== undefined && (
        <p class="controls">
          <span class="quiet">{`${chosen.expiry}, ${chosen.cvc ?? "no security code"}`}</span>
          <Copy text={chosen.number}>Copy number</Copy>
        </p>
      )}
    </fieldset>
  );
}

function textOf(card: ListedCard): string {
  const { number, brand, issuerCountry = "" } = card;
  return [number, spaced(number), brand, BRANDS[brand] ?? "", issuerCountry, traitOf(card)].join(" ").toLowerCase();
}
