// The search box: looks through search-index.js, which is loaded when the box is first used. Works from a file too.
(() => {
  const root = document.currentScript.dataset.root;
  const box = document.getElementById("search-box");
  const results = document.getElementById("search-results");
  const most = 40;
  let entries = null;
  let loading = false;

  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  const element = (name, text, style) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (style) made.className = style;
    return made;
  };

  function load() {
    if (loading) return;
    loading = true;
    const script = document.createElement("script");
    script.src = root + "search-index.js";
    script.onload = () => {
      entries = window.LLAMKAY_INDEX.map(([kind, name, href, text]) => ({
        kind, name, href, text, id: plain(name), all: plain(name + " " + text + " " + kind),
      }));
      show();
    };
    document.head.append(script);
  }

  // An id that is the query comes first, then one that begins with it, then any entry that holds all the words.
  function rank(entry, query) {
    if (entry.id === query) return 0;
    if (entry.id.startsWith(query)) return 1;
    return entry.id.includes(query) ? 2 : 3;
  }

  function show() {
    const query = plain(box.value.trim());
    results.replaceChildren();
    results.hidden = query === "";
    if (query === "" || entries === null) return;
    const words = query.split(/\s+/);
    const found = entries.filter((entry) => words.every((word) => entry.all.includes(word)));
    found.sort((one, other) => rank(one, query) - rank(other, query));
    const list = document.createElement("ol");
    for (const entry of found.slice(0, most)) {
      const link = document.createElement("a");
      link.href = root + entry.href;
      link.append(element("span", entry.kind, "chip"), " ", element("b", entry.name), " ", entry.text);
      link.addEventListener("click", () => { box.value = ""; show(); });
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    const more = found.length > most ? ` Se muestran ${most}.` : "";
    results.append(element("p", found.length === 1 ? "1 resultado." : `${found.length} resultados.${more}`), list);
  }

  // A link to a rule opens it.
  function open() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = target && target.querySelector(":scope > details");
    if (details) details.open = true;
  }

  document.getElementById("search").hidden = false;
  box.addEventListener("focus", load);
  box.addEventListener("input", () => { load(); show(); });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { box.value = ""; show(); }
    if (event.key === "Enter") results.querySelector("a")?.click();
  });
  window.addEventListener("hashchange", open);
  open();
  // The questions stand folded on a narrow screen.
  const toc = document.querySelector(".toc > details");
  if (toc && window.matchMedia("(max-width: 64rem)").matches) toc.open = false;
})();
