print("repsheet")
