import { LinkButton } from "@/components/navigation/LinkButton";
import { paths } from "@/lib/paths";
import classes from "./SharedBanner.module.css";

/** Says whose conversation this is, and with what eyes it is read. */
export function SharedBanner({ owner }: { owner: string | undefined }) {
  return (
    <aside className={classes.banner} aria-label="Shared conversation">
      <p className={classes.text}>
        {owner ?? "A former member"} shared this conversation. You read it with your own access:
        what rests on documents that you may not read is left out.
      </p>
      <LinkButton href={paths.newQuestion} variant="default" size="compact-md">
        Ask your own question
      </LinkButton>
    </aside>
  );
}
