import type { ReactNode } from "react";
import { BlockView, Slices } from "./BlockView";
import classes from "./DocumentText.module.css";
import { headingLevels } from "./headings";
import { isRow, RowView } from "./RowView";
import { type CutBlock, runsOf } from "./slices";

/** How many blocks are laid out together. Small enough that a screen shows a few runs, large enough that a book has only hundreds. */
const RUN = 24;

/** A document's text, block by block, in runs that the browser lays out only when they come near. */
export function DocumentText({ blocks }: { blocks: readonly CutBlock[] }) {
  const levels = headingLevels(blocks.map(({ block }) => block));
  return (
    <div className={classes.text}>
      {runsOf(blocks, RUN).map((run) => (
        <section key={run[0]?.block.start} className={classes.run}>
          {groupLists(run).map((group) => (
            <Group key={group[0].block.start} group={group} levels={levels} />
          ))}
        </section>
      ))}
    </div>
  );
}

type Grouped = [CutBlock, ...CutBlock[]];

/** Neighbouring list items together, everything else by itself. */
function groupLists(run: readonly CutBlock[]): Grouped[] {
  const groups: Grouped[] = [];
  for (const cut of run) {
    const last = groups.at(-1);
    const continues =
      cut.block.kind === "list_item" && last?.[0].block.kind === "list_item" && !cut.page;
    if (last && continues) last.push(cut);
    else groups.push([cut]);
  }
  return groups;
}

interface GroupProps {
  group: Grouped;
  levels: ReturnType<typeof headingLevels>;
}

function Group({ group, levels }: GroupProps): ReactNode {
  const [{ block, slices, arrival, page }] = group;
  return (
    <>
      {page === undefined ? null : (
        <p className={classes.page} id={`page-${page}`}>
          {block.locator || `Page ${page}`}
        </p>
      )}
      {block.kind === "list_item" ? (
        <ListView items={group} />
      ) : isRow(block) ? (
        <RowView block={block} slices={slices} arrival={arrival} />
      ) : (
        <BlockView
          block={block}
          slices={slices}
          arrival={arrival}
          level={levels.get(block.start)}
        />
      )}
    </>
  );
}

/** A number or bullet that the text itself brings, so that none is to be drawn. */
const ownMark = /^(\d+[.)]|[a-z][.)]|[-–•*])\s/i;

function ListView({ items }: { items: readonly CutBlock[] }): ReactNode {
  return (
    <ul className={classes.list}>
      {items.map(({ block, slices, arrival }) => (
        <li
          key={block.start}
          className={classes.item}
          data-depth={Math.min(block.level ?? 1, 4)}
          data-own-mark={ownMark.test(block.text) || undefined}
        >
          <Slices slices={slices} arrival={arrival} />
        </li>
      ))}
    </ul>
  );
}
