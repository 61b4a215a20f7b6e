import { useQuery } from "@tanstack/react-query";
import { send } from "@/lib/api/browser";
import { useConnection } from "@/lib/useConnection";

/** How often to ask while all is well, and while it is not. */
const CALM_MS = 30_000;
const TROUBLED_MS = 4_000;

/**
 * Keeps asking whether the service is ready while the page is visible. `send`
 * records what comes back, here as for every other request.
 */
export function useHealthWatch(): void {
  const { state } = useConnection();
  useQuery({
    queryKey: ["health"],
    queryFn: async ({ signal }) => (await send("/api/health/ready", { signal })).status,
    refetchInterval: state === "live" ? CALM_MS : TROUBLED_MS,
    refetchOnReconnect: "always",
    retry: false,
  });
}
