"""What runs threads and processes where there are none.

Read `stacks`, `tracebacks`, `bottom`, `system`, `sockets`, `notes`, `processes`, then
`program`.
"""
