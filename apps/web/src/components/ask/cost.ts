const cents = new Intl.NumberFormat("en", { style: "currency", currency: "USD" });
const fractions = new Intl.NumberFormat("en", {
  style: "currency",
  currency: "USD",
  maximumSignificantDigits: 2,
});

/** An amount of US dollars: to the cent, and below ten cents to two digits that count. */
export function formatCost(usd: number): string {
  return (usd >= 0.1 ? cents : fractions).format(usd);
}
