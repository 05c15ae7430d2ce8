"""Quais sprites precisaram de outra tentativa.

    $ python quem_falhou.py  # usa as_completed, sem PROBLEMAS
    [##########]
    Sprites inteiros: 100
    Falhas, tentadas de novo: 3
    No máximo 5 por vez: True
    Falharam antes: 13 42 99
"""

from concurrent.futures import ThreadPoolExecutor, as_completed

from baixar_cem import baixar_cem

repetidos = []


def quem_falhou(baixar, numeros, avisar):
    with ThreadPoolExecutor(5) as executor:
        futuros = {executor.submit(baixar, n): n for n in numeros}
        for futuro in as_completed(futuros):
            falhas = futuro.result()
            avisar(falhas)
            if falhas:
                repetidos.append(futuros[futuro])


if __name__ == "__main__":
    baixar_cem(quem_falhou)
    print("Falharam antes:", *sorted(repetidos))
