"""What runs threads and processes where there are none.

Read `stacks`, `tracebacks`, `bottom`, `sockets`, `system`, `notes`, `processes`,
`bridges`, then `program`.
"""
