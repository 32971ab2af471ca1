print("usage: training statements FOLDER [--output FILE]")
