"""What runs threads and processes where there are none.

Read `stacks`, `tracebacks`, `bottom`, `sockets`, `system`, `processes`, `bridges`, then
`program`.
"""
