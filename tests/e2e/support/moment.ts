/** For what shows itself only by not happening: a look after some ms. What happens is waited for with `until`. */
export const moment = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
