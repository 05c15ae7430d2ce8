"""What a line does inside: which instructions store.

    $ python inside_a_line.py
    total += 1: ... instructions, stores: ['STORE_NAME']
    d['pie'] += 1: ... instructions, stores: ['STORE_SUBSCR']
    cakes.append(1): ... instructions, stores: []
"""

import dis

for line in (
    "total += 1",
    "d['pie'] += 1",
    "cakes.append(1)",
):
    compiled = compile(line, "line", "exec")
    instructions = [i.opname for i in dis.get_instructions(compiled)]
    stores = [n for n in instructions if n.startswith("STORE")]
    print(f"{line}: {len(instructions)} instructions, stores: {stores}")
