/** Disjoint sets of names: `unite` joins two sets, `find` names the one that a name is in. */
export class Union {
  readonly #parent = new Map<string, string>();

  find(name: string): string {
    let root = name;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) root = up;
    let at = name;
    while (at !== root) {
      const up = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = up;
    }
    return root;
  }

  uniteAll([first, ...others]: readonly string[]): void {
    for (const other of others) this.unite(first ?? other, other);
  }

  /** The lower name by code unit stays the name of the set, so the order of calls never shows. */
  unite(a: string, b: string): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.#parent.set(x < y ? y : x, x < y ? x : y);
  }
}
