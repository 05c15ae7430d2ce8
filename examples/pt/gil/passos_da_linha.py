"""O que uma linha faz por dentro: quais instruções gravam.

    $ python passos_da_linha.py
    total += 1: ... instruções, grava: ['STORE_NAME']
    d['pão'] += 1: ... instruções, grava: ['STORE_SUBSCR']
    bolos.append(1): ... instruções, grava: []
"""

import dis

for linha in (
    "total += 1",
    "d['pão'] += 1",
    "bolos.append(1)",
):
    codigo = compile(linha, "linha", "exec")
    instrucoes = [i.opname for i in dis.get_instructions(codigo)]
    gravam = [n for n in instrucoes if n.startswith("STORE")]
    print(f"{linha}: {len(instrucoes)} instruções, grava: {gravam}")
