import browser from 'webextension-polyfill';
import pack from '../../data/articles/cast-photo.txt?raw';
import cardScript from '../card/main.iife.tsx?script&iife';

console.log(cardScript, pack.length, browser.runtime.id);
