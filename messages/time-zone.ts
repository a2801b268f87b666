/** Where the shop is: what people see and write is the time there. Data are UTC. */
export const timeZone = "Europe/Brussels";
