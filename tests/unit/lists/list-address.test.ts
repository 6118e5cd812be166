import { expect, test } from "vitest";
import { isListAddress, longestListAddress, readListAddress } from "../../../core/lists/list-address.ts";

test.each([
  ["a whole address", "https://lists.example/a.txt", "https://lists.example/a.txt"],
  ["one without a scheme", " lists.example/a.txt ", "https://lists.example/a.txt"],
  ["a query, which may name the list", "https://lists.example/get?list=adult", "https://lists.example/get?list=adult"],
  ["a mark behind #", "https://lists.example/a.txt#L3", "https://lists.example/a.txt"],
  ["this computer over http", "http://localhost:8080/a.txt", "http://localhost:8080/a.txt"],
  [
    "GitHub's page about a file",
    "https://github.com/owner/repo/blob/main/lists/a.txt",
    "https://raw.githubusercontent.com/owner/repo/main/lists/a.txt",
  ],
  ["GitHub's front page of a project", "https://github.com/owner/repo", "https://github.com/owner/repo"],
  [
    "GitLab's page about a file",
    "https://gitlab.com/owner/repo/-/blob/main/a.txt",
    "https://gitlab.com/owner/repo/-/raw/main/a.txt",
  ],
])("%s is read", (_, typed, url) => {
  expect(readListAddress(typed)).toEqual({ url });
  expect(isListAddress(url)).toBe(true);
});

test.each([
  ["nothing", "  ", "nothing"],
  ["a sentence", "danh sách hay nhất", "no-address"],
  ["a word", "danhsach", "no-address"],
  ["half an address", "https://", "no-address"],
  ["plain http", "http://lists.example/a.txt", "no-https"],
  ["http to a name that only looks local", "http://localhost.example/a.txt", "no-https"],
  ["a file of this computer", "file:///etc/hosts", "no-address"],
  ["a script", "javascript:alert(1)", "no-address"],
  ["text in the address", "data:text/plain,a.example", "no-address"],
  ["a name and a password", "https://me:secret@lists.example/a.txt", "login"],
  ["a name", "https://me@lists.example/a.txt", "login"],
  ["a novel", `https://lists.example/${"a".repeat(longestListAddress)}`, "too-long"],
])("%s is turned down", (_, typed, problem) => {
  expect(readListAddress(typed)).toEqual({ problem });
});

test.each(["http://lists.example/a", "https://me@lists.example/a", "ftp://lists.example/a", "file:///a", "a.txt", ""])(
  "limits that name %j as a list's address are refused",
  (url) => {
    expect(isListAddress(url)).toBe(false);
  },
);
