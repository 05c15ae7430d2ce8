"""Um future terminado guarda um resultado ou uma exceção.

    $ python resultado_ou_erro.py
    fubá: exception() devolve None
    fubá: result() devolve bolo de fubá
    cenoura: exception() devolve ValueError('acabou a farinha')
    cenoura: result() lança acabou a farinha
    cenoura: result() lança acabou a farinha
"""

from concurrent.futures import ThreadPoolExecutor


def fazer_bolo(sabor):
    if sabor == "cenoura":
        raise ValueError("acabou a farinha")
    return f"bolo de {sabor}"


def tentar(sabor, futuro):
    try:
        print(f"{sabor}: result() devolve {futuro.result()}")
    except ValueError as erro:
        print(f"{sabor}: result() lança {erro}")


def principal():
    with ThreadPoolExecutor() as executor:
        primeiro = executor.submit(fazer_bolo, "fubá")
        segundo = executor.submit(fazer_bolo, "cenoura")
    print(f"fubá: exception() devolve {primeiro.exception()}")
    tentar("fubá", primeiro)
    print(f"cenoura: exception() devolve {segundo.exception()!r}")
    tentar("cenoura", segundo)
    tentar("cenoura", segundo)


if __name__ == "__main__":
    principal()
