"""What a command found: figures as they come, and whether all of it held."""


class Report:
    def __init__(self, name: str):
        self._name = name
        self.held = True
        print(f"== {name}", flush=True)

    def figure(self, what: str, value) -> None:
        print(f"   {what}: {value}", flush=True)

    def check(self, holds: bool, what: str) -> None:
        if holds:
            print(f"   ok: {what}", flush=True)
        else:
            self.held = False
            print(f"   NOT SO: {what}", flush=True)

    def check_none(self, failures: list[str], what: str) -> None:
        self.check(not failures, f"{what}{''.join(f'{chr(10)}      {failure}' for failure in failures[:5])}")
        if len(failures) > 5:
            print(f"      … {len(failures)} in all", flush=True)

    def end(self) -> None:
        print(f"== {self._name}: {'held' if self.held else 'DID NOT HOLD'}", flush=True)
