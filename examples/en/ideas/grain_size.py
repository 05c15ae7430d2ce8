"""The same job in fine and coarse grains, on paper.

    $ python grain_size.py
    grain 1: 12 tasks, 12 minutes
    grain 2: 6 tasks, 8 minutes
    grain 4: 3 tasks, 6 minutes
    grain 6: 2 tasks, 8 minutes
    grain 12: 1 tasks, 14 minutes
"""

COST = 2  # minutes to fetch each task


def sizes(total, grain):
    """Cut `total` orders into tasks of up to `grain`.

    >>> sizes(12, 5)
    [5, 5, 2]
    """
    starts = range(0, total, grain)
    return [min(grain, total - start) for start in starts]


def duration(tasks, workers):
    """Whoever is free first takes the next task.

    >>> duration([5, 5, 2], 3), duration([5, 5, 2], 2)
    (5, 7)
    """
    free_times = [0] * workers
    for task in tasks:
        free_times.sort()
        free_times[0] += task
    return max(free_times)


if __name__ == "__main__":
    for grain in 1, 2, 4, 6, 12:
        tasks = [COST + items for items in sizes(12, grain)]
        end = duration(tasks, 3)
        print(f"grain {grain}: {len(tasks)} tasks, {end} minutes")
