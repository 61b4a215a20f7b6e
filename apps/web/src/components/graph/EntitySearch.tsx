import { CloseButton, Combobox, Loader, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { EntityName } from "./EntityName";
import classes from "./GraphScreen.module.css";
import { entitiesQuery } from "./queries";
import { shownKinds } from "./state";
import type { Graph } from "./useGraph";
import { count } from "./words";

/** Finds an entity by the beginning of any word of its name, as one types, and opens it. */
export function EntitySearch({ graph }: { graph: Graph }) {
  const { state, replace, open } = graph;
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const [text, setText] = useState(state.q ?? "");
  const [asked] = useDebouncedValue(text.trim(), 150);
  const found = useInfiniteQuery({
    ...entitiesQuery(asked, shownKinds(state), 8),
    enabled: asked !== "" && box.dropdownOpened,
    placeholderData: keepPreviousData,
  });
  const entities = text.trim() && asked ? (found.data?.pages[0]?.entities ?? []) : [];
  // Enter opens the first, whenever it comes.
  const first = entities[0]?.id;
  useEffect(() => {
    if (first) box.selectFirstOption();
  }, [first, box.selectFirstOption]);
  const type = (next: string) => {
    setText(next);
    replace({ q: next.trim() || undefined });
    if (next.trim()) box.openDropdown();
    else box.closeDropdown();
  };
  const choose = (id: string) => {
    setText("");
    box.closeDropdown();
    open(id);
  };
  return (
    <search className={classes.search}>
      <Combobox store={box} onOptionSubmit={choose} shadow="md" withinPortal={false}>
        <Combobox.Target>
          <TextInput
            aria-label="Find in the graph"
            placeholder="A name, a term, a code…"
            leftSection={<IconSearch size={16} aria-hidden />}
            rightSection={
              found.isFetching ? (
                <Loader size={16} />
              ) : text ? (
                <CloseButton size="sm" aria-label="Clear the search" onClick={() => type("")} />
              ) : null
            }
            value={text}
            maxLength={200}
            onChange={(event) => type(event.currentTarget.value)}
            onFocus={() => text.trim() && box.openDropdown()}
            onBlur={() => box.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={!asked}>
          <Combobox.Options aria-label="Found in the graph">
            {entities.map((entity) => (
              <Combobox.Option key={entity.id} value={entity.id} className={classes.option}>
                <EntityName entity={entity} />
                <span className={classes.soft}>{count(entity.passages, "passage")}</span>
              </Combobox.Option>
            ))}
            {entities.length === 0 && !found.isFetching ? (
              <Combobox.Empty>No name has a word that begins with “{asked}”.</Combobox.Empty>
            ) : null}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </search>
  );
}
