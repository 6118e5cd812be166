/**
 * A name of ours to see the protection at work: it stands in our own list (`lists/curated/gambling.txt`), so that every tier
 * blocks it, and under a top domain that belongs to nobody (RFC 2606), so that nothing is ever asked of the network.
 */
export const testSite = "thu.luy-tre.example";
