"""O servidor falso, neste computador: atrasa, falha e conta.

    $ python servidor_falso.py
    /api/v2/pokemon/25: 200
    /sprites/42.png: 503
    /sprites/42.png: 200
    Pedidos: 3, no máximo 1 por vez
"""

from http.client import HTTPConnection
from socketserver import ThreadingTCPServer
from threading import Lock, Thread

from respostas_falsas import PROBLEMAS, Atendente


class ServidorFalso(ThreadingTCPServer):
    request_queue_size = 64
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Atendente)
        self.endereco = f"http://127.0.0.1:{self.server_address[1]}"
        self.problemas = dict(PROBLEMAS)
        self.trava = Lock()
        self.atendidos = self.dentro = self.pico = 0

    def __enter__(self):
        self.laco = Thread(target=self.serve_forever, args=(0.02,))
        self.laco.start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()
        self.laco.join()

    def contar(self, mudanca):
        with self.trava:
            self.atendidos += mudanca > 0
            self.dentro += mudanca
            self.pico = max(self.pico, self.dentro)

    def handle_error(self, *_):
        # Um cliente interrompido desliga sem esperar a resposta.
        pass


if __name__ == "__main__":
    with ServidorFalso() as servidor:
        sprite = "/sprites/42.png"
        for caminho in ("/api/v2/pokemon/25", sprite, sprite):
            conexao = HTTPConnection(*servidor.server_address)
            conexao.request("GET", caminho)
            print(f"{caminho}: {conexao.getresponse().status}")
            conexao.close()
    total, pico = servidor.atendidos, servidor.pico
    print(f"Pedidos: {total}, no máximo {pico} por vez")
